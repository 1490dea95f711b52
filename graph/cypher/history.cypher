// Lịch sử một quy phạm: văn bản nào đã sửa đổi, thay thế, bãi bỏ, đính chính, hướng dẫn nó, từ ngày nào.
// History of a norm: what was done to it, by which instrument, since when, and where that is written.
:param number => '118/2025/NĐ-CP';
MATCH (n:Instrument) WHERE n.number = $number OR n.id = $number
MATCH (by:Instrument)-[r:AMENDS|REPLACES|REPEALS|CORRECTS|SUSPENDS|EXTENDS|GUIDES]->(n)
WHERE r.partial IS NOT NULL
RETURN n.id AS norm, type(r) AS what, by.label AS by, coalesce(r.effective, by.effective, by.issued) AS since, r.partial AS partial,
       r.parts AS parts, r.document AS document, r.provenance AS provenance, r.evidence AS evidence
ORDER BY norm, since, by, what, document;
