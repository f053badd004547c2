// The baseline: the whole file read into rows of values, nothing else.
import exceljs from 'exceljs'

const workbook = new exceljs.Workbook()
await workbook.xlsx.readFile(process.argv[2])
const rows = []
workbook.worksheets[0].eachRow((row) => rows.push(row.values.slice(1)))
const filled = rows.filter((row) => row.some((value) => value !== null && value !== ''))
process.stdout.write(`${JSON.stringify({ rows: filled.length })}\n`)
