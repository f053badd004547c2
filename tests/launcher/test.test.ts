import { describe, expect, it } from 'vitest'
import { noted, Project } from './project'

const writesReport = (name: string, argument: string, report: object, code = 0) => `${noted(name)}
const file = ${argument}
fs.writeFileSync(file, ${JSON.stringify(JSON.stringify(report))})
process.exitCode = ${code}`

const vitestFile = "process.argv.find((word) => word.startsWith('--outputFile.json=')).slice(18)"
const playwrightFile = 'process.env.PLAYWRIGHT_JSON_OUTPUT_FILE'
const unitReport = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
})
const e2eReport = { stats: { expected: 4, unexpected: 0, flaky: 0 }, errors: [] }

function projectWithTools(): Project {
  const project = new Project()
  const tool = (file: string, text: string) => {
    project.write(`node_modules/${file}`, text)
    project.write(`node_modules/${file.split('/')[0]}/package.json`, '{"type":"module"}')
  }
  tool('typescript/bin/tsc', noted('tsc'))
  tool('@biomejs/biome/bin/biome', noted('biome'))
  tool('vitest/vitest.mjs', writesReport('vitest', vitestFile, unitReport(10, 0)))
  tool('playwright/cli.js', writesReport('playwright', playwrightFile, e2eReport))
  return project
}

const tools = (project: Project) => project.calls().map((call) => call.split(' ')[0])

describe('npm test', () => {
  it('runs every stage in order and ends with one line of numbers', async () => {
    const project = projectWithTools()
    const { code, stdout } = await project.run('test.mjs', [])
    expect(stdout.trim().split('\n').at(-1)).toBe('19 passed, 0 failed')
    expect(code).toBe(0)
    expect(tools(project)).toEqual([
      'electron-vite',
      ...['tsc', 'tsc', 'tsc', 'tsc'],
      'biome',
      'vitest',
      'playwright',
    ])
  })

  it('stops at the first stage with a failure, and still counts', async () => {
    const project = projectWithTools()
    const failing = writesReport('vitest', vitestFile, unitReport(8, 2), 1)
    project.write('node_modules/vitest/vitest.mjs', failing)
    const { code, stdout } = await project.run('test.mjs', [])
    expect(stdout.trim().split('\n').at(-1)).toBe('13 passed, 2 failed')
    expect(code).toBe(1)
    expect(tools(project)).not.toContain('playwright')
  })

  it('counts a tool that breaks down as a failure', async () => {
    const project = projectWithTools()
    project.write('node_modules/vitest/vitest.mjs', 'process.exit(139)')
    const { code, stdout } = await project.run('test.mjs', ['--only=unit'])
    expect(stdout.trim().split('\n').at(-1)).toBe('0 passed, 1 failed')
    expect(code).toBe(1)
  })

  it('counts an error outside any test as a failure', async () => {
    const project = projectWithTools()
    const unhandled = writesReport('vitest', vitestFile, unitReport(10, 0), 1)
    project.write('node_modules/vitest/vitest.mjs', unhandled)
    const { stdout } = await project.run('test.mjs', ['--only=unit'])
    expect(stdout.trim()).toBe('10 passed, 1 failed')
  })

  it('counts a test file that could not be loaded, and a flaky test, as failures', async () => {
    const project = projectWithTools()
    const broken = {
      ...unitReport(10, 0),
      testResults: [{ status: 'failed', assertionResults: [] }],
    }
    project.write('node_modules/vitest/vitest.mjs', writesReport('vitest', vitestFile, broken, 1))
    const unit = await project.run('test.mjs', ['--only=unit'])
    expect(unit.stdout.trim()).toBe('10 passed, 1 failed')
    const flaky = { stats: { expected: 3, unexpected: 0, flaky: 1 }, errors: [] }
    project.write(
      'node_modules/playwright/cli.js',
      writesReport('playwright', playwrightFile, flaky),
    )
    const e2e = await project.run('test.mjs', ['--only=e2e'])
    expect(e2e.stdout.trim()).toBe('3 passed, 1 failed')
  })

  it('does not build for the stages that do not need it', async () => {
    const project = projectWithTools()
    await project.run('test.mjs', ['--only=lint'])
    expect(tools(project)).toEqual(['biome'])
  })

  it('names the stages when it does not know one', async () => {
    const { code, stdout, stderr } = await projectWithTools().run('test.mjs', ['--only=x'])
    expect(stderr).toContain('types, lint, unit, e2e')
    expect(stdout.trim()).toBe('0 passed, 1 failed')
    expect(code).toBe(1)
  })
})
