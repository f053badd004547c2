import { Text } from '@mantine/core'

/** To be looked at again; the issue is not held up by them. */
export function Warnings({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <Text key={line} size="sm" mt={4} c="var(--mantine-color-cam-7)" className="figures">
      {line}
    </Text>
  ))
}
