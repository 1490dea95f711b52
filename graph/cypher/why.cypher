// Vì sao một văn bản bị ảnh hưởng: đường đi từ văn bản đến quy phạm đã đổi và văn bản làm nó đổi.
// Why a document is affected: the path from it to the changed norm, and to the instrument that changed it.
// $document: số hoặc đường dẫn tệp của văn bản, null = bất kỳ / number or file of the document, null for any.
:param document => null;
MATCH path = (d:Document)-[:BASED_ON|IMPLEMENTS|GUIDES|ISSUED_WITH*1..4]->(n:Instrument)<-[change:REPLACES|REPEALS|AMENDS|CORRECTS|SUSPENDS]-(by:Instrument)
WHERE ($document IS NULL OR d.number = $document OR EXISTS { MATCH (:File {path: $document})-[:TEXT_OF]->(d) })
  AND n.status IN ['amended', 'partially_repealed', 'replaced', 'repealed', 'expired', 'suspended']
  AND by.id = n.statusBy
RETURN path ORDER BY length(path), d.id, n.id LIMIT 100;
