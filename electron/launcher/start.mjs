// One entry for every command but the tests: node start.mjs app|dev|demo|bench|dist|screenshots [args…]
// Runs on Node 20 with nothing installed: it may import only Node's own modules and its neighbours.
import fs from 'node:fs'
import { buildIfStale } from './build.mjs'
import { installDebianPackages, packagesFor } from './debian-packages.mjs'
import { launcherStrings as strings } from './launcher.strings.mjs'
import { installPackages } from './npm-packages.mjs'
import { requireNode20, runAgainUnderPinnedNode } from './pinned-node.mjs'
import { hasDisplay, inRoot, isRoot, LauncherError, run, runNode, say } from './project.mjs'
import { chooseRuntime } from './runtime.mjs'

/** Real Electron as root refuses to start with its sandbox; the stand-in decides for itself. */
const rootSwitches = (runtime) => (runtime.kind === 'electron' && isRoot ? ['--no-sandbox'] : [])

async function prepare(purpose) {
  const runtime = await chooseRuntime()
  await installDebianPackages(packagesFor(purpose, runtime.kind))
  return runtime
}

async function startApp(given) {
  const runtime = await prepare('app')
  await buildIfStale()
  return run(runtime.program, [...rootSwitches(runtime), '.', ...given])
}

async function develop(given) {
  const runtime = await prepare('app')
  return runNode('node_modules/electron-vite/bin/electron-vite.js', ['dev', ...given], {
    env: { ...process.env, ELECTRON_EXEC_PATH: runtime.program },
  })
}

/** A run without a screen; real Electron has to be given a pretended one. */
async function runHeadless(runtime, given) {
  const command = [runtime.program, ...rootSwitches(runtime), ...given]
  const env = { ...process.env, ELECTRON_STANDIN_HEADLESS: '1' }
  if (runtime.kind === 'standin' || hasDisplay()) return run(command[0], command.slice(1), { env })
  if (!fs.existsSync('/usr/bin/xvfb-run')) throw new LauncherError(strings.noXvfb)
  return run('xvfb-run', ['-a', ...command], { env })
}

async function runDemo(given) {
  const runtime = await prepare('headless')
  await buildIfStale()
  return runHeadless(runtime, ['out/main/demo.js', ...given])
}

/** A script under tests/ that drives the built app: it finds the program in ELECTRON_EXEC_PATH. */
async function runScript(script, given) {
  if (!fs.existsSync(inRoot(script))) throw new LauncherError(strings.missingProgram(script))
  const runtime = await prepare('headless')
  await buildIfStale()
  const override =
    runtime.kind === 'standin' ? { ELECTRON_OVERRIDE_DIST_PATH: inRoot('electron/standin') } : {}
  return runNode(script, given, {
    env: {
      ...process.env,
      ...override,
      ELECTRON_EXEC_PATH: runtime.program,
      ELECTRON_STANDIN_HEADLESS: process.env.ELECTRON_STANDIN_HEADLESS ?? '1',
    },
  })
}

async function packageApp(given) {
  await buildIfStale()
  const config = ['--config', 'electron/launcher/electron-builder.yml', '--publish', 'never']
  return runNode('node_modules/electron-builder/cli.js', [...config, ...given])
}

const commands = {
  app: startApp,
  dev: develop,
  demo: runDemo,
  bench: (given) => runScript('tests/bench/bench.mjs', given),
  screenshots: (given) => runScript('tests/screenshots/screenshots.mjs', given),
  dist: packageApp,
}

async function start([name = 'app', ...given]) {
  const command = commands[name]
  if (!command) throw new LauncherError(strings.unknownCommand(name))
  requireNode20()
  // Said before anything is installed in vain.
  const isHeadless = process.env.ELECTRON_STANDIN_HEADLESS === '1'
  const showsWindow = command === startApp || command === develop
  if (showsWindow && !isHeadless && !hasDisplay()) throw new LauncherError(strings.noDisplay)
  await installPackages()
  return (await runAgainUnderPinnedNode()) ?? (await command(given))
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof LauncherError)) throw error
  say(error.message)
  process.exitCode = 1
}
