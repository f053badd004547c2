import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/office'
import childFile from './numbers-child?modulePath'

type Mode = 'honest' | 'hasty'

/** On a busy machine many children die before their first number. */
const fewest = { honest: 31, hasty: 2 }

/**
 * @param kills at least; more until there are numbers enough to compare
 * @returns every number that stands on a paper, over all kills
 */
async function numbersOnPaper(mode: Mode, kills: number): Promise<readonly string[]> {
  const folder = temporaryFolder()
  const onPaper: string[] = []
  for (let kill = 0; kill < kills || onPaper.length < fewest[mode]; kill += 1) {
    const child = spawn(process.execPath, [childFile, folder, mode], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'close')
    for await (const line of createInterface(child.stdout)) {
      // Chosen moments, not waiting: the fault is the kill, at a time the child cannot foresee.
      if (line === 'ready') void setTimeout((kill * 13) % 90).then(() => child.kill('SIGKILL'))
      else if (line.startsWith('ack ')) onPaper.push(line.slice(4))
      else throw new Error(line)
    }
    await ended
  }
  return onPaper
}

const twice = (numbers: readonly string[]) =>
  numbers.filter((number, index) => numbers.indexOf(number) !== index)

it('gives no number twice, whenever it is killed between reserving and committing', async () => {
  const numbers = await numbersOnPaper('honest', 40)
  expect(numbers.length).toBeGreaterThan(30)
  expect(twice(numbers)).toEqual([])
}, 240_000)

it('would notice: an office that writes the number on paper first does give one twice', async () => {
  expect(twice(await numbersOnPaper('hasty', 15))).not.toEqual([])
}, 120_000)
