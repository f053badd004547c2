import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readParagraphs } from '../../documents/word-files'
import { taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day, type Office, temporaryFolder } from '../../support/office'
import { addPerson } from '../people/people-samples'
import { officeWithExemplar, recordOf, unit } from './exemplar-samples'

async function officeWithLearners() {
  const made = await officeWithExemplar()
  const { office, id, health1, law } = made
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const personId = await addPerson(office, {
    fullName: 'Trần Thử Bình',
    organisationId: health1,
    memberSince: day('2020-01-01'),
  })
  const learner = { kind: 'person', id: personId } as const
  await office.do('exemplars.addLearners', {
    ...{ exemplarId: id, subjects: [learner, unit(law)], aim: 'catch-up' },
  })
  return { ...made, learners: (await recordOf(office, id)).learners }
}

async function saved(office: Office, change: object = {}) {
  const { paper } = await office.do('exemplars.recognitionDraft', { year: 2026 })
  const file = path.join(temporaryFolder(), 'quyet-dinh.docx')
  office.desk.answer(file)
  await office.do('exemplars.saveRecognition', { ...paper, ...change, taskId: taskId() })
  return readParagraphs(await readFile(file))
}

it('pairs whoever caught up or went past with the exemplar, and counts them in Điều 1', async () => {
  const { office, learners } = await officeWithLearners()
  for (const [index, { id }] of learners.entries())
    await office.do('exemplars.assessLearner', {
      ...{ id, aim: 'catch-up', assessedOn: day('2026-05-20'), vote: null, effect: '' },
      result: index === 0 ? 'caught-up' : 'overtaken',
    })
  const text = await saved(office, { number: 9, bases: '- Điều lệ Đảng;\nCăn cứ Kế hoạch số 1,' })
  expect(text).toContain('Số 09-QĐ/ĐUK')
  expect(text).toContain('- Căn cứ Điều lệ Đảng;')
  expect(text).toContain('- Căn cứ Kế hoạch số 1;')
  expect(text).toContain('- Xét đề nghị của Ban Tuyên giáo Đảng ủy Khối,')
  expect(text.find((one) => one.startsWith('Điều 1.'))).toContain('01 tập thể và 01 cá nhân')
  expect(text).toContain('Trần Thử Bình')
  expect(text.filter((one) => one === 'Nguyễn Thử Ánh')).toHaveLength(2) // the exemplar of both
  expect(text).toEqual(expect.arrayContaining(['Bắt kịp', 'Vượt qua', 'Cải cách hành chính']))
  expect(text.join('\n')).not.toMatch(/tiền thưởng|[{}]/u)
})

it('names nobody who still learns or was assessed in another year, and then makes nothing', async () => {
  const { office, learners } = await officeWithLearners()
  const [first] = learners
  if (!first) throw new Error('there are learners')
  await office.do('exemplars.assessLearner', {
    ...{ id: first.id, aim: 'catch-up', assessedOn: day('2025-12-31'), vote: null, effect: '' },
    result: 'overtaken',
  })
  const { paper, pairs } = await office.do('exemplars.recognitionDraft', { year: 2026 })
  expect(pairs).toEqual([])
  expect(
    await office.call('exemplars.saveRecognition', { ...paper, taskId: taskId() }),
  ).toMatchObject({ ok: false, error: { code: 'exemplars.nobodyRecognised' } })
})
