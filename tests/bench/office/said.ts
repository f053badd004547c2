import path from 'node:path'

// For a measured process that needs no office: the whole back office would be read in for nothing.

/** Programs of the bench start in the folder of the project. */
export const resources = path.resolve('resources')

export const say = (figures: object) => process.stdout.write(`${JSON.stringify(figures)}\n`)
