/** Names that programs look up on anything, without meaning Electron. */
const harmless = new Set(['then', 'toJSON', 'inspect', 'domain', 'default', '__esModule', 'dock'])

/** A last resort in a prototype chain: what the stand-in does not have fails by name, at once. */
function missingMembers(label: string, behind: object): object {
  return new Proxy(behind, {
    get(target, name, receiver) {
      if (typeof name === 'symbol' || name in target || harmless.has(name))
        return Reflect.get(target, name, receiver)
      throw new Error(`${label}.${name} is not implemented by the stand-in`)
    },
  })
}

/** Makes a plain API object refuse members it does not have. */
export function strictObject<T extends object>(label: string, api: T): T {
  return Object.setPrototypeOf(api, missingMembers(label, Object.prototype)) as T
}

/** The same for the instances of a class. */
export function strictClass(label: string, owner: { readonly prototype: object }): void {
  const parent = Object.getPrototypeOf(owner.prototype) as object
  Object.setPrototypeOf(owner.prototype, missingMembers(label, parent))
}

/** Members that exist in Electron and have nothing to do here: said so, not left out. */
export const withoutEffect = (..._given: readonly unknown[]): void => undefined
export const withoutEffectLater = async (..._given: readonly unknown[]): Promise<void> => undefined
