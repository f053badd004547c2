import { Workspace } from '@electron/app/workspace'

// Opens the data of an older program, which upgrades it, and may be killed at any moment.

const [folder = ''] = process.argv.slice(2)
process.stdout.write('opening\n')
const workspace = await Workspace.open(folder)
if (workspace.refusal) throw workspace.refusal
process.stdout.write('opened\n')
await workspace.close()
