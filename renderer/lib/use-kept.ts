import { useState } from 'react'
import type { z } from 'zod'

/**
 * How the clerk likes a screen, kept on this computer from day to day. Not data: it is in no backup,
 * and what cannot be read (an older program wrote it) counts as nothing.
 *
 * @param key one name per place
 */
export function useKept<Schema extends z.ZodType>(
  key: string,
  schema: Schema,
): [z.output<Schema> | null, (value: z.output<Schema> | null) => void] {
  const name = `kept.${key}`
  const [value, setValue] = useState<z.output<Schema> | null>(() => read(name, schema))
  const keep = (next: z.output<Schema> | null) => {
    if (next === null) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(next))
    setValue(next)
  }
  return [value, keep]
}

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | null {
  const text = localStorage.getItem(name)
  if (text === null) return null
  const parsed = schema.safeParse(textToJson(text))
  return parsed.success ? parsed.data : null
}

/** Someone may have edited the file of the browser's storage. */
function textToJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
