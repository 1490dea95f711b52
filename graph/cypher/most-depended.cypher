// Quy phạm được nhiều văn bản dựa vào nhất (căn cứ, thực hiện, quy định chi tiết, ban hành kèm theo), và nó còn hiệu lực không.
// Norms that most documents rest on (basis, carrying out, detailing, issued with), with their status.
:param top => 20;
MATCH (f:File)-[:TEXT_OF]->(:Document)-[r]->(n:Instrument) WHERE r.count IS NOT NULL AND r.document = f.path
RETURN n.id AS id, n.label AS norm, n.kind AS kind, n.status AS status, count(DISTINCT f) AS documents,
       count(DISTINCT CASE WHEN type(r) IN ['BASED_ON', 'IMPLEMENTS', 'GUIDES', 'ISSUED_WITH'] THEN f END) AS dependents, sum(r.count) AS mentions
ORDER BY dependents DESC, mentions DESC, id LIMIT $top;
