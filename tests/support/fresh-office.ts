import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Workspace } from '@electron/app/workspace'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder as the first start leaves it, closed; to copy, never to open. */
    freshOffice: string
  }
}

/**
 * Once per run: the first start of an office, every migration included, takes half a second, and
 * copying what it leaves takes two milliseconds. Most tests want nothing but such an office.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dong-khoi-fresh-'))
  const workspace = await Workspace.open(folder)
  if (workspace.refusal) throw workspace.refusal
  await workspace.close()
  project.provide('freshOffice', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
