// Quy phạm đã bị thay thế hoặc bãi bỏ mà kế hoạch vẫn dẫn, chưa kế hoạch nào trong số đó chuyển sang văn bản mới.
// Norms that have ended and that plans still use, while none of these plans cites what came in their place.
:param kind => 'Kế hoạch';
MATCH (n:Instrument) WHERE n.status IN ['replaced', 'repealed', 'expired']
MATCH (p:Document)-[r:BASED_ON|IMPLEMENTS|GUIDES|ISSUED_WITH|CITES|EXTENDS]->(n) WHERE p.kind = $kind AND r.count IS NOT NULL
WITH n, collect(DISTINCT p) AS plans, collect(DISTINCT type(r)) AS uses
OPTIONAL MATCH (heir:Instrument {id: n.statusBy})
WHERE NOT EXISTS { MATCH (q:Document)-->(heir) WHERE q IN plans }
WITH n, plans, uses, heir WHERE heir IS NOT NULL OR n.statusBy IS NULL
RETURN n.label AS norm, n.kind AS kind, n.status AS status, n.statusSince AS since, heir.label AS by, size(plans) AS plans, uses, [p IN plans | p.label][..5] AS examples
ORDER BY plans DESC, norm;
