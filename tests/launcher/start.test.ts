import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lock, onePackage, Project } from './project'

const build = 'electron-vite build --logLevel warn'

describe('npm start', () => {
  it('builds, then starts the app with the arguments it does not know itself', async () => {
    const project = new Project()
    const { code } = await project.run('start.mjs', ['app', '--data-folder=/somewhere'])
    expect(code).toBe(0)
    expect(project.calls()).toEqual([build, 'standin . --data-folder=/somewhere'])
  })

  it('neither installs nor builds a second time', async () => {
    const project = new Project()
    await project.run('start.mjs', ['app'])
    project.calls()
    const { stderr } = await project.run('start.mjs', ['app'])
    expect(project.calls()).toEqual(['standin .'])
    expect(stderr).toBe('')
  })

  it('builds again after a change of content, not of time', async () => {
    const project = new Project()
    await project.run('start.mjs', ['app'])
    project.calls()
    fs.utimesSync(project.file('electron/main.ts'), new Date(), new Date())
    project.write('electron/launcher/note.txt', 'tools are not the product')
    await project.run('start.mjs', ['app'])
    expect(project.calls()).toEqual(['standin .'])
    project.write('electron/main.ts', 'second')
    await project.run('start.mjs', ['app'])
    expect(project.calls()).toEqual([build, 'standin .'])
  })

  it('does not start what could not be built', async () => {
    const project = new Project()
    project.write('node_modules/electron-vite/bin/electron-vite.js', 'process.exit(3)')
    expect((await project.run('start.mjs', ['app'])).code).toBe(1)
    expect(project.calls()).toEqual([])
  })

  it('passes on the exit code of the app', async () => {
    const project = new Project()
    project.write('electron/standin/electron', '#!/bin/sh\nexit 7\n', 0o755)
    expect((await project.run('start.mjs', ['app'])).code).toBe(7)
  })

  it('says in one sentence that there is no screen, and starts nothing', async () => {
    const project = new Project()
    const outcome = await project.run('start.mjs', ['app'], { ELECTRON_STANDIN_HEADLESS: '' })
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toMatch(/^[^\n]*xvfb-run[^\n]*\n$/)
    expect(project.calls()).toEqual([])
  })

  it('answers an unknown command with a sentence, not with a stack', async () => {
    const { code, stderr } = await new Project().run('start.mjs', ['nonsense'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^[^\n]*nonsense[^\n]*\n$/)
  })
})

describe('npm packages', () => {
  const install = 'npm ci --no-audit --no-fund --loglevel=error'

  it('are installed when there are none, by the npm of the machine', async () => {
    const project = new Project()
    fs.rmSync(project.file('node_modules'), { recursive: true })
    await project.run('start.mjs', ['app'])
    expect(project.calls()[0]).toBe(install)
  })

  it('are installed again when the lock asks for another version', async () => {
    const project = new Project()
    project.write('package-lock.json', lock({ 'node_modules/a': { version: '2.0.0' } }))
    await project.run('start.mjs', ['app'])
    expect(project.calls()[0]).toBe(install)
    project.write('package-lock.json', onePackage)
    await project.run('start.mjs', ['app'])
    expect(project.calls()).not.toContain(install)
  })

  it('for another platform may be missing', async () => {
    const project = new Project()
    const other = { 'node_modules/b': { version: '1.0.0', optional: true } }
    project.write('package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' }, ...other }))
    await project.run('start.mjs', ['app'])
    expect(project.calls()).toEqual([build, 'standin .'])
  })

  it('that could not be installed end the start with a sentence', async () => {
    const project = new Project()
    fs.rmSync(project.file('node_modules'), { recursive: true })
    project.write('bin/npm', '#!/bin/sh\nexit 1\n', 0o755)
    const { code, stderr } = await project.run('start.mjs', ['app'])
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(2)
  })
})

describe('npm run demo', () => {
  it('runs the built demo with its arguments', async () => {
    const project = new Project()
    const given = ['demo', '--out', '/tmp/x', '--passphrase', 'a b']
    expect((await project.run('start.mjs', given)).code).toBe(0)
    expect(project.calls().at(-1)).toBe('standin out/main/demo.js --out /tmp/x --passphrase a b')
  })
})

describe('Debian packages', () => {
  const install = 'apt-get install -y -qq --no-install-recommends made-up'
  const script = `import { installMissing } from './debian-packages.mjs'
    await installMissing(['made-up']).catch((error) => { console.error(error.message); process.exitCode = 1 })`

  it.skipIf(process.getuid?.() !== 0)('are asked for again after fetching the lists', async () => {
    const project = new Project()
    project.write('electron/launcher/try.mjs', script)
    const failsOnce = `echo "apt-get $*" >> calls.log\n[ "$1" = update ] && touch lists\n[ -e lists ]\n`
    project.write('bin/apt-get', `#!/bin/sh\n${failsOnce}`, 0o755)
    expect((await project.run('try.mjs', [])).code).toBe(0)
    expect(project.calls()).toEqual([install, 'apt-get update -qq', install])
  })

  it.skipIf(process.getuid?.() !== 0)('that do not exist end with the command to run', async () => {
    const project = new Project()
    project.write('electron/launcher/try.mjs', script)
    project.write('bin/apt-get', '#!/bin/sh\nexit 100\n', 0o755)
    const { code, stderr } = await project.run('try.mjs', [])
    expect(code).toBe(1)
    expect(stderr).toContain('apt-get install made-up')
  })
})
