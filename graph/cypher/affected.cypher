// Kế hoạch, văn bản đang dựa trên quy phạm đã bị sửa đổi, thay thế, bãi bỏ hoặc hết hiệu lực.
// Documents that depend on superseded or amended norms: the same rows as 'citegraph affected'.
// Văn bản chỉ sửa đổi, thay thế, bãi bỏ quy phạm thì không kể / what only acts upon a norm does not depend on it.
// $kind: loại văn bản, null = tất cả / kind of document, null for all. $place: tỉnh hoặc nơi ban hành / province or place.
:param kind => null;
:param place => null;
MATCH (g:CitationGraph {id: 'graph'})
MATCH (n:Instrument)
WHERE NOT n.status IN ['unknown', 'in_force', 'not_yet_in_force'] OR n.fellBy IS NOT NULL
MATCH (d:Document)-[r]->(n) WHERE r.count IS NOT NULL AND NOT EXISTS { (d)-[:AMENDS|REPLACES|REPEALS|CORRECTS|SUSPENDS]->(n) }
MATCH (f:File {path: r.document})
WHERE ($kind IS NULL OR f.kind = $kind) AND ($place IS NULL OR f.place = $place OR f.province = $place)
UNWIND range(0, r.count - 1) AS i
WITH g, n, f, r, r.positions[i] AS at, r.pinpoints[i] AS pinpoint ORDER BY at
WITH g, n, f, collect(CASE WHEN type(r) IN ['BASED_ON', 'IMPLEMENTS', 'GUIDES', 'ISSUED_WITH'] THEN type(r) END)[0] AS basis,
     collect(CASE WHEN type(r) IN ['CITES', 'EXTENDS'] THEN type(r) END)[0] AS mention,
     collect(DISTINCT CASE WHEN pinpoint <> '' THEN pinpoint END) AS pinpoints
WITH *, coalesce(basis, mention) AS relation WHERE relation IS NOT NULL
RETURN f.path AS document, f.number AS number, f.title AS title, f.place AS place, f.issued AS issued, n.label AS norm, n.id AS id,
       relation,
       reduce(all = '', p IN pinpoints | all + CASE WHEN all = '' THEN '' ELSE '; ' END + p) AS pinpoint,
       coalesce(substring(last([h IN n.statusHistory WHERE left(h, 10) <= toString(CASE WHEN f.issued <= g.asOf THEN f.issued ELSE g.asOf END)]), 11), 'unknown') AS status_then,
       n.status AS status_now, coalesce(n.statusBy, n.fellBy) AS by, coalesce(n.statusSince, n.fellSince) AS since
ORDER BY id, document;
