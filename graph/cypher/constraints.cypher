// Khóa và chỉ mục của đồ thị viện dẫn; chạy lại không hại gì. 'citegraph neo4j push' chạy trước tiên.
// Keys and indexes of the reference graph; every statement can be run again. 'citegraph neo4j push' runs them first.
CREATE CONSTRAINT instrument_id IF NOT EXISTS FOR (n:Instrument) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT file_path IF NOT EXISTS FOR (f:File) REQUIRE f.path IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:CitationGraph) REQUIRE g.id IS UNIQUE;
CREATE INDEX instrument_number IF NOT EXISTS FOR (n:Instrument) ON (n.number);
CREATE INDEX instrument_status IF NOT EXISTS FOR (n:Instrument) ON (n.status);
CREATE INDEX instrument_urn IF NOT EXISTS FOR (n:Instrument) ON (n.urn);
CREATE INDEX file_province IF NOT EXISTS FOR (f:File) ON (f.province);
CREATE INDEX file_kind IF NOT EXISTS FOR (f:File) ON (f.kind);
