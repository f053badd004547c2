/** A failure the user can understand and act on. Anything else that is thrown is a bug. */
export class AppError extends Error {
  override readonly name = 'AppError'
  /** `feature.case`, stable, for tests and support; never shown as the message. */
  readonly code: string

  /** @param message plain Vietnamese: what happened, what was kept, what to do about it. */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

type Messages = Record<string, (params: never) => string>

/** Turns a feature's error sentences into typed error factories: one line per error, one place. */
export function defineErrors<M extends Messages>(feature: string, messages: M) {
  const factories = Object.entries(messages).map(([name, message]) => [
    name,
    (params: never, options?: ErrorOptions) =>
      new AppError(`${feature}.${name}`, message(params), options),
  ])
  return Object.fromEntries(factories) as {
    readonly [N in keyof M]: Parameters<M[N]> extends []
      ? (params?: undefined, options?: ErrorOptions) => AppError
      : (params: Parameters<M[N]>[0], options?: ErrorOptions) => AppError
  }
}
