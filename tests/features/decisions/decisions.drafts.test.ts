import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { TaskId } from '@shared/ipc/app.contract'
import { describe, expect, it } from 'vitest'
import { draftOf, officeWithPassedRound } from '../../support/demo-decision'
import { temporaryFolder, testId } from '../../support/office'

const taskId = testId(9200) as TaskId

describe('a draft that is given up', () => {
  it('goes with its files, and comes back with them', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    const file = path.join(temporaryFolder(), 'Dự thảo.pdf')
    writeFileSync(file, '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
    office.desk.answer(file)
    await office.do('decisions.attach', { id, role: 'other', taskId })
    expect(await office.do('decisions.files', { id })).toHaveLength(1)
    await office.do('decisions.removeDraft', { id })
    await office.do('history.undo', {})
    expect(await office.do('decisions.files', { id })).toHaveLength(1)
  })

  it('does not come back over a number that was given to another since', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    await office.do('decisions.removeDraft', { id })
    const { entries } = await office.do('history.list', {})
    const second = await draftOf(office, roundId)
    await office.do('decisions.issue', { id: second })
    const reply = await office.call('history.undoRecord', { seq: entries[0]?.seq ?? 0 })
    expect(reply).toMatchObject({ error: { code: 'changeLog.changedSince' } })
  })
})
