import type { z } from 'zod'

/**
 * query: reads, changes nothing, runs outside a transaction.
 * command: one user action, exactly one transaction, one record in the change log.
 * task: long work on files, printers or many rows; reports progress and can be stopped; opens its
 * own transactions, each of them a command of its own in the change log.
 */
export type Kind = 'query' | 'command' | 'task'

export interface Procedure<K extends Kind, Input extends z.ZodType, Output> {
  readonly kind: K
  readonly input: Input
  /** What an input may have, in bytes as it is sent; 1 MiB unless said otherwise. */
  readonly maxInputBytes?: number
  /** Carries the output type; never set at run time. */
  readonly output?: Output
}

export const query =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Procedure<'query', Input, Output> => ({
    kind: 'query',
    input,
  })

export const command =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Procedure<'command', Input, Output> => ({
    kind: 'command',
    input,
  })

export const task =
  <Output>() =>
  <Input extends z.ZodType>(
    input: Input,
    limits: Pick<Procedure<'task', Input, Output>, 'maxInputBytes'> = {},
  ): Procedure<'task', Input, Output> => ({ kind: 'task', input, ...limits })
