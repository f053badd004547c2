import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '@shared/core/app-error'
import { clearUnneeded } from '../attachments/clear-unneeded'
import { UndoStack } from '../database/change-log/undo-stack'
import { dropCleanMark } from '../database/clean-mark'
import { databaseErrors } from '../database/database.errors'
import { adoptGeneration, openOfficeData } from '../database/office-data'
import type { OfficeDatabase } from '../database/open'
import { atomicPut } from '../files/atomic-put'

/**
 * The office's own data, or one of the built-in samples (the second is the first after the
 * reorganisation of 2025): folders that never meet.
 */
const datasets = ['office', 'sample', 'sample-2025'] as const
export type Dataset = (typeof datasets)[number]

const CHOICE = 'dataset.json'

/**
 * The data that is open now. A failure to open is kept as a refusal, so that the window can say
 * what is wrong and what to do instead of staying white.
 */
export class Workspace {
  readonly root: string
  readonly undo = new UndoStack()
  #dataset: Dataset
  #database: OfficeDatabase | null = null
  #refusal: AppError | null = null
  #whenReplaced: (() => void)[] = []
  #epoch = 0
  #isSuspect = false

  private constructor(root: string, dataset: Dataset) {
    this.root = root
    this.#dataset = dataset
  }

  /** @param root the data folder; holds one folder per dataset */
  static async open(root: string): Promise<Workspace> {
    const workspace = new Workspace(root, lastChoice(root))
    await workspace.reopen()
    return workspace
  }

  get dataset(): Dataset {
    return this.#dataset
  }

  get folder(): string {
    return path.join(this.root, this.#dataset)
  }

  get refusal(): AppError | null {
    return this.#refusal
  }

  /** @throws AppError the refusal, while the data cannot be opened */
  get database(): OfficeDatabase {
    if (this.#database) return this.#database
    throw this.#refusal ?? new Error('the workspace is closed')
  }

  /** Counts the times that other data was opened: what began before belongs to what was open then. */
  get epoch(): number {
    return this.#epoch
  }

  /** A call met damage: the next start reads every page, however well this data is closed. */
  suspectDamage(): void {
    this.#isSuspect = true
  }

  /** Calls back whenever other data is open than before: a switch, a restore, a new try. */
  onReplaced(listener: () => void): void {
    this.#whenReplaced.push(listener)
  }

  #announceReplaced(): void {
    for (const listener of this.#whenReplaced) listener()
  }

  async reopen(): Promise<void> {
    await this.close()
    try {
      const database = await openOfficeData(this.folder)
      this.#database = database
      this.#refusal = null
      await clearUnneeded(this.folder, database)
    } catch (error) {
      // A window that says so is better than none, whatever it was.
      this.#refusal =
        error instanceof AppError ? error : databaseErrors.cannotOpen(undefined, { cause: error })
    }
    this.#announceReplaced()
  }

  /** Opens the other dataset and remembers it for the next start. */
  async use(dataset: Dataset): Promise<void> {
    this.#dataset = dataset
    await this.reopen()
    if (this.#refusal === null)
      await atomicPut(path.join(this.root, CHOICE), Buffer.from(JSON.stringify({ dataset })))
  }

  /**
   * Makes a finished generation of the open dataset the data in use (restore).
   *
   * @throws AppError the data in use before is open again, unchanged
   */
  async adopt(generation: number): Promise<void> {
    await this.close()
    try {
      this.#database = await adoptGeneration(this.folder, generation)
      this.#refusal = null
    } catch (error) {
      await this.reopen()
      throw error
    }
    this.#announceReplaced()
  }

  async close(): Promise<void> {
    this.#epoch += 1
    this.undo.clear()
    await this.#database?.close()
    if (this.#database && this.#isSuspect) dropCleanMark(this.#database.file)
    this.#isSuspect = false
    this.#database = null
  }
}

function lastChoice(root: string): Dataset {
  const file = path.join(root, CHOICE)
  if (!existsSync(file)) return 'office'
  const text = readFileSync(file, 'utf8')
  return datasets.find((dataset) => text.includes(`"${dataset}"`)) ?? 'office'
}
