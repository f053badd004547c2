import { toAppError } from '@electron/backup-container/backup-container.errors'
import { fault } from '@electron/backup-container/container-fault'
import { describe, expect, it } from 'vitest'

describe('every fault', () => {
  it('has a Vietnamese sentence that says what is kept and what to do', async () => {
    const everyFault = [
      fault('mediumFull', { neededBytes: 250_000_000, freeBytes: 3_000_000 }),
      fault('mediumReadOnly'),
      fault('mediumRemoved'),
      fault('mediumLies'),
      fault('tooLarge', { limitBytes: 3_500_000_000 }),
      fault('sequenceTaken', { sequence: 12 }),
      fault('cancelled'),
      fault('wrongPassphrase'),
      fault('badRecoveryKey'),
      fault('otherKey'),
      fault('identityFileMissing'),
      fault('identityFileDamaged'),
      fault('hostileWorkFactor'),
      fault('notABackup'),
      fault('damaged'),
      fault('newerFormat', { minAppVersion: '2.0' }),
      fault('noRoomHere', { neededBytes: 250_000_000, freeBytes: 3_000_000 }),
    ]
    const sentences = everyFault.map((one) => toAppError(one).message)
    expect(new Set(sentences).size).toBe(everyFault.length)
    for (const sentence of sentences) {
      expect(sentence).toBe(sentence.normalize('NFC'))
      expect(sentence).toMatch(/còn nguyên|[Cc]hưa có gì thay đổi/)
      expect(sentence).not.toMatch(/undefined|NaN/)
    }
    expect(sentences[0]).toContain('250 MB')
    expect(sentences[4]).toContain('3,5 GB')
  })
})
