// Văn bản trong kho không viện dẫn ai và không ai viện dẫn.
// Documents of the store that cite nothing known and that nothing cites.
MATCH (f:File)-[:TEXT_OF]->(d:Document)
WHERE NOT (d)-->(:Instrument) AND NOT (:Instrument)-->(d)
RETURN f.path AS document, d.label AS label, d.kind AS kind, f.mentions AS mentions, size(coalesce(f.unresolved, [])) AS unresolved
ORDER BY document;
