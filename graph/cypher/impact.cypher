// Một quy phạm đổi thì kéo theo những văn bản nào, trực tiếp và qua văn bản khác.
// Impact of one norm: the documents that rest on it, directly and through others, by the shortest way.
:param number => '118/2025/NĐ-CP';
MATCH (n:Instrument) WHERE n.number = $number OR n.id = $number
MATCH path = (d:Document)-[:BASED_ON|IMPLEMENTS|GUIDES|ISSUED_WITH*1..6]->(n)
WITH n, d, path ORDER BY length(path)
WITH n, d, collect(path)[0] AS shortest
RETURN d.label AS document, d.kind AS kind, d.title AS title, d.issuer AS issuer, length(shortest) AS steps,
       [x IN nodes(shortest) | x.label] AS way, n.id AS norm
ORDER BY steps, document, norm;
