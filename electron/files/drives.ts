import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { lsblkArguments, parseLsblk } from './drives.linux.ts'
import { parseWindowsVolumes, windowsVolumesScript } from './drives.windows.ts'
import { errorCode } from './file-operations.ts'
import type { Drive, ListedDrive } from './listed-drive.ts'
import { freeSpace } from './volumes.ts'

export type { Drive } from './listed-drive.ts'

export type WhyNoDrives = 'toolMissing' | 'toolFailed' | 'unknownOutput' | 'notSupportedHere'

export interface DriveListing {
  readonly drives: readonly Drive[]
  /** Set when the system could not be asked. Detection is a comfort: choosing a folder always works. */
  readonly unavailable?: WhyNoDrives
}

export interface DriveSurroundings {
  readonly platform: NodeJS.Platform
  /** @returns standard output. @throws with code ENOENT when the program is not installed. */
  readonly run: (program: string, args: readonly string[]) => Promise<string>
  readonly freeSpace: typeof freeSpace
}

const run = promisify(execFile)
const toolTimeoutMs = 10_000 // PowerShell on an old office PC needs some seconds to start

const system: DriveSurroundings = {
  platform: process.platform,
  run: async (program, args) => {
    const { stdout } = await run(program, [...args], {
      timeout: toolTimeoutMs,
      windowsHide: true,
      maxBuffer: 4 * 1024 * 1024,
    })
    return stdout
  },
  freeSpace,
}

/** Lists mounted removable drives. Never throws: where the system cannot tell, the list is empty with the reason. */
export async function listDrives(surroundings: DriveSurroundings = system): Promise<DriveListing> {
  const tool = toolFor(surroundings.platform)
  if (!tool) return { drives: [], unavailable: 'notSupportedHere' }

  let output: string
  try {
    output = await surroundings.run(tool.program, tool.args)
  } catch (error) {
    return {
      drives: [],
      unavailable: errorCode(error) === 'ENOENT' ? 'toolMissing' : 'toolFailed',
    }
  }
  const listed = tool.parse(output)
  if (!listed) return { drives: [], unavailable: 'unknownOutput' }

  const drives = await Promise.all(listed.map((drive) => withFreeSpace(drive, surroundings)))
  return { drives: drives.filter((drive) => drive !== undefined) }
}

function toolFor(platform: NodeJS.Platform) {
  if (platform === 'linux') return { program: 'lsblk', args: lsblkArguments, parse: parseLsblk }
  if (platform !== 'win32') return undefined
  const args = ['-NoProfile', '-NonInteractive', '-Command', windowsVolumesScript]
  return { program: 'powershell.exe', args, parse: parseWindowsVolumes }
}

/** @returns undefined when the stick left between the listing and this question. */
async function withFreeSpace(
  drive: ListedDrive,
  surroundings: DriveSurroundings,
): Promise<Drive | undefined> {
  if (drive.freeBytes !== undefined) return { ...drive, freeBytes: drive.freeBytes }
  return surroundings.freeSpace(drive.mountPoint).then(
    (space) => ({ ...drive, ...space }),
    () => undefined,
  )
}
