// Kế hoạch và những quy phạm đã đổi mà chúng dựa vào, cùng văn bản làm thay đổi: bức tranh đầu tiên.
// The first picture: documents, the changed norms that they rest on, and what changed these.
MATCH path = (d:Document)-[:BASED_ON|IMPLEMENTS|GUIDES|ISSUED_WITH]->(n:Instrument)<-[:REPLACES|REPEALS|AMENDS]-(by:Instrument)
WHERE n.statusBy = by.id
RETURN path LIMIT 60;
