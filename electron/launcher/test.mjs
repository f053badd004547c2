// npm test: everything that is promised, in stages, and one line of numbers at the end.
// npm test -- --only=types|lint|unit|e2e runs one stage.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildIfStale } from './build.mjs'
import { installDebianPackages, packagesFor } from './debian-packages.mjs'
import { launcherStrings as strings } from './launcher.strings.mjs'
import { installPackages } from './npm-packages.mjs'
import { requireNode20, runAgainUnderPinnedNode } from './pinned-node.mjs'
import { hasDisplay, inRoot, LauncherError, run, say } from './project.mjs'
import { chooseRuntime } from './runtime.mjs'
import { playwrightCounts, vitestCounts } from './test-counts.mjs'

/** @typedef {{ readonly passed: number, readonly failed: number }} Counts */

const script = (name) => inRoot(...name.split('/'))
const counted = (codes) => ({
  passed: codes.filter((code) => code === 0).length,
  failed: codes.filter((code) => code !== 0).length,
})

/** The native compiler uses several threads by itself: two at a time fill two cores. */
async function checkTypes() {
  const check = (root) =>
    run(process.execPath, [script('node_modules/typescript/bin/tsc'), '-p', root, '--noEmit'])
  const codes = []
  for (const pair of [
    ['shared', 'electron'],
    ['renderer', 'tests'],
  ])
    codes.push(...(await Promise.all(pair.map(check))))
  return counted(codes)
}

async function checkRules() {
  const biome = script('node_modules/@biomejs/biome/bin/biome')
  return counted([await run(process.execPath, [biome, 'check', '.'])])
}

/**
 * Runs a test tool that leaves its numbers in a file. No file means it broke down: one failure.
 *
 * @param {string} stage
 * @param {(report: string) => Promise<number>} runTool
 * @param {(report: object) => Counts} count
 */
async function countReport(stage, runTool, count) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dong-khoi-test-'))
  const report = path.join(folder, 'report.json')
  try {
    const code = await runTool(report)
    if (!fs.existsSync(report)) {
      say(strings.stageCrashed(strings.stageNames[stage]))
      return { passed: 0, failed: 1 }
    }
    const counts = count(JSON.parse(fs.readFileSync(report, 'utf8')))
    // A tool that is not content although no test failed (an error outside any test) is a failure.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function runUnitTests() {
  const given = ['run', '-c', 'tests/vitest.config.mts', '--reporter=default', '--reporter=json']
  const tool = script('node_modules/vitest/vitest.mjs')
  return countReport(
    'unit',
    (report) => run(process.execPath, [tool, ...given, `--outputFile.json=${report}`]),
    vitestCounts,
  )
}

/** Never on the developer's own screen, unless ELECTRON_STANDIN_HEADLESS=0 asks for it. */
function runEndToEndTests(runtime) {
  const tool = [
    script('node_modules/playwright/cli.js'),
    'test',
    '-c',
    'tests/playwright.config.ts',
  ]
  const needsScreen = runtime.kind === 'electron' && !hasDisplay()
  return countReport(
    'e2e',
    (report) => {
      const env = {
        ...process.env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        ELECTRON_STANDIN_HEADLESS: process.env.ELECTRON_STANDIN_HEADLESS ?? '1',
      }
      return needsScreen
        ? run('xvfb-run', ['-a', process.execPath, ...tool], { env })
        : run(process.execPath, tool, { env })
    },
    playwrightCounts,
  )
}

const stages = { types: checkTypes, lint: checkRules, unit: runUnitTests, e2e: runEndToEndTests }

function chosenStages(given) {
  const only = given.find((word) => word.startsWith('--only='))?.slice('--only='.length)
  if (only === undefined) return Object.keys(stages)
  if (!Object.hasOwn(stages, only))
    throw new LauncherError(strings.unknownStage(only, Object.keys(stages).join(', ')))
  return [only]
}

/** What the unit tests read of the built program, and what the others drive, must be up to date. */
async function prepare(names) {
  const runtime = await chooseRuntime()
  if (names.some((name) => name === 'unit' || name === 'e2e')) {
    await installDebianPackages(packagesFor('test', runtime.kind))
    await buildIfStale()
  }
  return runtime
}

/** Stops at the first stage with a failure: what follows would only repeat it louder. */
async function runStages(names) {
  const runtime = await prepare(names)
  const total = { passed: 0, failed: 0 }
  for (const name of names) {
    say(strings.stage(strings.stageNames[name]))
    const { passed, failed } = await stages[name](runtime)
    total.passed += passed
    total.failed += failed
    if (failed > 0) break
  }
  return total
}

async function test(given) {
  requireNode20()
  await installPackages()
  const elsewhere = await runAgainUnderPinnedNode()
  if (elsewhere !== undefined) return elsewhere
  const total = await runStages(chosenStages(given)).catch((error) => {
    say(error instanceof LauncherError ? error.message : String(error.stack))
    return { passed: 0, failed: 1 }
  })
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
  return total.failed === 0 ? 0 : 1
}

process.exitCode = await test(process.argv.slice(2)).catch((error) => {
  say(error instanceof LauncherError ? error.message : String(error.stack))
  process.stdout.write('\n0 passed, 1 failed\n')
  return 1
})
