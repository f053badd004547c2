import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from './fixture'
import { listen } from './listener'

const executable = path.resolve(__dirname, '../../electron/standin/electron')
const appFolder = path.join(__dirname, 'fixture-app')

/** Numbers of the process and of everything it started. */
function processTree(pid: number): number[] {
  const tasks = `/proc/${pid}/task`
  if (!fs.existsSync(tasks)) return []
  const children = fs
    .readdirSync(tasks)
    .flatMap((task) => fs.readFileSync(`${tasks}/${task}/children`, 'utf8').split(' '))
  return [pid, ...children.filter(Boolean).flatMap((child) => processTree(Number(child)))]
}

/** Sockets on which anybody on this machine listens (state 0A), by inode. */
function listeningSockets(): Set<string> {
  const lines = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    fs.readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1),
  )
  const columns = lines.map((line) => line.trim().split(/\s+/))
  // A UDP socket that waits for strangers is in state 07.
  const isListening = (state: string | undefined) => state === '0A' || state === '07'
  return new Set(columns.filter((c) => isListening(c[3])).map((c) => `socket:[${c[9]}]`))
}

/** Where a file descriptor leads; '' when it has been closed meanwhile. */
function targetOf(descriptor: string): string {
  try {
    return fs.readlinkSync(descriptor, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

function portsOpenedBy(pids: readonly number[]): string[] {
  const listening = listeningSockets()
  return pids
    .flatMap((pid) => fs.readdirSync(`/proc/${pid}/fd`).map((fd) => `/proc/${pid}/fd/${fd}`))
    .filter((descriptor) => listening.has(targetOf(descriptor)))
}

test('an app started by a user opens no port at all', async ({ dataFolder }) => {
  const child = spawn(executable, [appFolder, `--data-folder=${dataFolder}`], { stdio: 'ignore' })
  const pid = child.pid ?? 0
  const ended = new Promise((resolve) => child.on('exit', resolve))
  try {
    // Renderer, network and storage processes are all there once Chromium has six of them.
    await expect.poll(() => processTree(pid).length, { timeout: 20_000 }).toBeGreaterThan(5)
    expect(portsOpenedBy(processTree(pid))).toEqual([])
  } finally {
    child.kill('SIGTERM')
    await ended
  }
  const control = await listen()
  expect(portsOpenedBy([process.pid]).length, 'the check sees an open port').toBeGreaterThan(0)
  await control.close()
})
