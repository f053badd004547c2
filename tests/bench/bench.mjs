// `npm run bench`: speed and memory of the product beside what an office would use instead.
import { runBench } from './harness/run-bench.mts'

process.exitCode = await runBench(process.argv.slice(2))
