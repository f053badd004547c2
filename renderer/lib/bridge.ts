import type { InputOf, OutputOf, ProcedureName } from '@shared/ipc/app-contract'
import type { AppEvent } from '@shared/ipc/events'
import type { Reply } from '@shared/ipc/reply'
import { ReplyError } from './reply-error'

declare global {
  interface Window {
    /** The five-line preload; everything the window can do goes through it. */
    readonly app: {
      call(name: string, input: unknown): Promise<Reply>
      onEvent(listener: (event: AppEvent) => void): () => void
    }
  }
}

/** @throws {ReplyError} when the back office refuses; anything else thrown is a broken bridge. */
export async function call<N extends ProcedureName>(
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const reply = await window.app.call(name, input)
  if (!reply.ok) throw new ReplyError(reply.error)
  return reply.value as OutputOf<N>
}
