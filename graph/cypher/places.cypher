// Nơi nào có nhiều văn bản bị ảnh hưởng nhất: tính theo tỉnh, và theo xã, phường.
// Places most affected: documents that rest on changed norms, by province and place, with the share of all that they issued.
:param top => 20;
MATCH (f:File)-[:TEXT_OF]->(d:Document) WHERE f.place IS NOT NULL
OPTIONAL MATCH (d)-[r]->(n:Instrument)
WHERE r.count IS NOT NULL AND r.document = f.path AND (n.status IN ['amended', 'partially_repealed', 'replaced', 'repealed', 'expired', 'suspended'] OR n.fellBy IS NOT NULL)
WITH coalesce(d.province, f.province) AS province, f.place AS place, f, count(DISTINCT n) AS norms
RETURN province, place, count(CASE WHEN norms > 0 THEN 1 END) AS affected, count(f) AS documents, sum(norms) AS norms
ORDER BY affected DESC, norms DESC, place LIMIT $top;
