import { frameworksStrings as words } from '@shared/features/frameworks/frameworks.strings'

interface NamedFramework {
  readonly code: string
  readonly version: number
  readonly title: string
}

export const frameworksStrings = {
  pickerLabel: 'Chân, mũi, nội dung',
  pickerHint: 'Gõ để tìm trong khung nội dung',
  pickerNothing: 'Phong trào chưa gắn khung nội dung',
  groupLine: (framework: NamedFramework, audience: string) =>
    audience === ''
      ? `${words.codeLine(framework)} – ${framework.title}`
      : `${words.codeLine(framework)} – ${audience}`,
} as const
