// Quy phạm được nhiều văn bản dựa vào mà kho chưa có toàn văn và danh mục chưa biết hiệu lực: nên bổ sung trước.
// Norms that many documents rest on, whose text is not in the store and whose status no source tells: get these first.
:param top => 20;
MATCH (:Document)-[r]->(n:Instrument) WHERE r.count IS NOT NULL AND n.status = 'unknown' AND NOT n:Document
RETURN n.label AS norm, n.kind AS kind, n.issuer AS issuer, count(DISTINCT r.document) AS documents
ORDER BY documents DESC, norm LIMIT $top;
