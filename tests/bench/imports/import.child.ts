import { importWorkbook, openBenchOffice, say } from '../office/bench-office'

// Usage: import.child FOLDER – brings the sample's people into the office of that folder.

const [folder = ''] = process.argv.slice(2)
const bench = await openBenchOffice(folder)
const { added, rejected } = await importWorkbook(bench, 'dang-vien.xlsx')
const { people } = await bench.ask('office.figures', {})
await bench.office.close()
say({ added, rejected, people })
