// Viện dẫn chưa xác định được là văn bản nào (thiếu ngày, thiếu cơ quan ban hành): cần người đọc bản gốc.
// Citations whose instrument is not known, for a person to look up.
:param top => 50;
MATCH (f:File) WHERE f.unresolved IS NOT NULL
UNWIND f.unresolved AS text
RETURN text, count(f) AS documents, collect(f.path)[..5] AS examples
ORDER BY documents DESC, text LIMIT $top;
