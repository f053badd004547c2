// `npm run screenshots`: every screen of the built program at 1366×768 into .screenshots/.
import { takeScreenshots } from './take-screenshots.mts'

process.exitCode = await takeScreenshots(process.argv.slice(2))
