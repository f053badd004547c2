const major = Number(process.versions.node.split('.')[0])
// Under older Node better-sqlite3 ends in a segmentation fault without a word; say why instead.
if (major < 22) throw new Error(`Tests need the pinned Node 24 (found ${process.version}): use npm`)
