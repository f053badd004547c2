/**
 * What can go wrong with a backup and be understood by a person, with what the sentence needs to say. Crosses the
 * worker's boundary as data; `backup-container.errors.ts` turns it into words.
 */
export interface ContainerFaults {
  /** The medium has too little room (asked beforehand, or found while writing). */
  readonly mediumFull: { readonly neededBytes: number; readonly freeBytes: number }
  readonly mediumReadOnly: undefined
  /** Pulled out, unmounted, or failing while being used. */
  readonly mediumRemoved: undefined
  /** What was re-read differs from what was written. */
  readonly mediumLies: undefined
  /** Over what a FAT32 stick can hold in one file. */
  readonly tooLarge: { readonly limitBytes: number }
  /** A backup of this number is already there; none is ever overwritten. */
  readonly sequenceTaken: { readonly sequence: number }
  readonly cancelled: undefined
  readonly wrongPassphrase: undefined
  readonly badRecoveryKey: undefined
  /** The backup was made for other keys. */
  readonly otherKey: undefined
  readonly identityFileMissing: undefined
  readonly identityFileDamaged: undefined
  /** The identity file asks for so much computing that opening it would freeze the machine. */
  readonly hostileWorkFactor: undefined
  /** Not an age file at all. */
  readonly notABackup: undefined
  /** Bits flipped, cut short or lengthened. */
  readonly damaged: undefined
  readonly newerFormat: { readonly minAppVersion: string }
  /** No room on the computer for the opened copy. */
  readonly noRoomHere: { readonly neededBytes: number; readonly freeBytes: number }
}

export type FaultCode = keyof ContainerFaults

export class ContainerFault<Code extends FaultCode = FaultCode> extends Error {
  override readonly name = 'ContainerFault'
  readonly code: Code
  readonly params: ContainerFaults[Code]

  constructor(code: Code, params: ContainerFaults[Code], options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.params = params
  }
}

/** `fault('damaged')`, or with what its sentence needs: `fault('tooLarge', { limitBytes })`. */
export function fault<Code extends FaultCode>(
  code: Code,
  ...[params, options]: undefined extends ContainerFaults[Code]
    ? [params?: undefined, options?: ErrorOptions]
    : [params: ContainerFaults[Code], options?: ErrorOptions]
): ContainerFault<Code> {
  return new ContainerFault(code, params as ContainerFaults[Code], options)
}
