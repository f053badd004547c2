/** Closes a union: a new member that a switch forgets becomes a compile error here. */
export function assertNever(value: never, what: string): never {
  throw new Error(`${what}: unexpected ${JSON.stringify(value)}`)
}
