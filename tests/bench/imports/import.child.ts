import { importWorkbook, openBenchOffice } from '../office/bench-office'
import { say } from '../office/said'

// Usage: import.child FOLDER WORKBOOK – brings the people of the list into the office of that folder.

const [folder = '', workbook = ''] = process.argv.slice(2)
const bench = await openBenchOffice(folder)
const { added, rejected } = await importWorkbook(bench, workbook)
const { people } = await bench.ask('office.figures', {})
await bench.office.close()
say({ added, rejected, people })
