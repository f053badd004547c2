import { z } from 'zod'

/**
 * Zod compiles its checks with `new Function` where it may; our content policy forbids that and the
 * attempt alone is reported as a violation. Must be imported before any schema.
 */
z.config({ jitless: true })
