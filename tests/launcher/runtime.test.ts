import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Project } from './project'

/** What a download leaves behind: the program, and the note that says where it is. */
const installs = `const fs = require('node:fs')
fs.mkdirSync(__dirname + '/dist', { recursive: true })
fs.writeFileSync(__dirname + '/dist/electron', '#!/bin/sh\\necho "electron $*" >> calls.log\\n', { mode: 0o755 })
fs.writeFileSync(__dirname + '/path.txt', 'electron')`

/** @returns its address, and how often somebody came */
async function serve(server: net.Server): Promise<{ address: string; visits: () => number }> {
  let visits = 0
  server.on('connection', () => {
    visits++
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    visits: () => visits,
  }
}

const rootSwitch = process.getuid?.() === 0 ? '--no-sandbox ' : ''
const choosing = (mirror: string) => ({ APP_RUNTIME: '', ELECTRON_MIRROR: mirror })

describe.skipIf(process.platform !== 'linux')(
  'the choice between Electron and the stand-in',
  () => {
    it('takes the stand-in, within about three seconds, where the server stays silent', async () => {
      const project = new Project()
      const silent = await serve(net.createServer())
      const { stderr } = await project.run('start.mjs', ['app'], choosing(silent.address))
      expect(project.calls().at(-1)).toBe('standin .')
      expect(stderr).toContain('APP_RUNTIME=electron')
      const before = silent.visits()
      expect(before).toBeGreaterThan(0)
      // Remembered: the next start does not ask again.
      await project.run('start.mjs', ['app'], choosing(silent.address))
      expect(silent.visits()).toBe(before)
      expect(project.calls()).toEqual(['standin .'])
    })

    it('downloads Electron where the server answers, and uses it from then on', async () => {
      const project = new Project()
      project.write('node_modules/electron/install.js', installs)
      const mirror = await serve(http.createServer((_request, response) => response.end()))
      await project.run('start.mjs', ['app', '--x'], choosing(mirror.address))
      expect(project.calls().at(-1)).toBe(`electron ${rootSwitch}. --x`)
      const before = mirror.visits()
      await project.run('start.mjs', ['app'], choosing(mirror.address))
      expect(project.calls()).toEqual([`electron ${rootSwitch}.`])
      expect(mirror.visits()).toBe(before)
    })

    it('falls back when the download fails', async () => {
      const project = new Project()
      project.write('node_modules/electron/install.js', 'process.exit(1)')
      const mirror = await serve(http.createServer((_request, response) => response.end()))
      await project.run('start.mjs', ['app'], choosing(mirror.address))
      expect(project.calls().at(-1)).toBe('standin .')
    })

    it('insists on Electron when told to, and says that it cannot', async () => {
      const project = new Project()
      const nobody = { APP_RUNTIME: 'electron', ELECTRON_MIRROR: 'http://127.0.0.1:9/' }
      const { code, stderr } = await project.run('start.mjs', ['app'], nobody)
      expect(code).toBe(1)
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(project.calls()).toEqual([])
    })
  },
)
