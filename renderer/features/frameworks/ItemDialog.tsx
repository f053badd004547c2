import { Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import {
  type FrameworkItem,
  FrameworkItemText,
} from '@shared/features/frameworks/frameworks.contract'
import type { FrameworkId, FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { FrameworkItemKind } from '@shared/features/frameworks/frameworks.kinds'
import { frameworkItemLine } from '@shared/features/frameworks/frameworks.strings'
import { frameworksStrings as strings } from './frameworks.strings'

/** An item to be changed, or a place for a new one. */
export type AskedItem =
  | { readonly item: FrameworkItem }
  | { readonly kind: FrameworkItemKind; readonly parent: FrameworkItem | null }

interface Props {
  readonly frameworkId: FrameworkId
  readonly asked: AskedItem
  readonly onClose: () => void
  readonly onAdded: (id: FrameworkItemId) => void
}

export function ItemDialog({ frameworkId, asked, onClose, onAdded }: Props) {
  const item = 'item' in asked ? asked.item : null
  const add = useAppCommand('frameworks.addItem')
  const edit = useAppCommand('frameworks.editItem')
  const form = useForm<FrameworkItemText>({
    initialValues: {
      title: item?.title ?? '',
      detail: item?.detail ?? '',
      quote: item?.quote ?? '',
    },
    validate: schemaResolver(FrameworkItemText, { sync: true }),
  })
  const save = form.onSubmit((text) => {
    if ('item' in asked) return edit.mutate({ ...text, id: asked.item.id }, { onSuccess: onClose })
    const place = { frameworkId, parentId: asked.parent?.id ?? null, kind: asked.kind }
    const onSuccess = ({ id }: { readonly id: FrameworkItemId }) => {
      onClose()
      onAdded(id)
    }
    add.mutate({ ...text, ...place }, { onSuccess })
  })
  return (
    <FormDialog
      isOpen
      size={680}
      title={titleOf(asked)}
      description={'item' in asked ? undefined : asked.parent && frameworkItemLine(asked.parent)}
      submitLabel={item ? strings.save : titleOf(asked)}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={add.error ?? edit.error}
    >
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.itemTitle}
        placeholder={strings.itemTitleHint}
        {...form.getInputProps('title')}
      />
      <Textarea
        label={strings.itemDetail}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('detail')}
      />
      <Textarea
        label={strings.itemQuote}
        description={strings.itemQuoteHint}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('quote')}
      />
    </FormDialog>
  )
}

function titleOf(asked: AskedItem): string {
  if ('item' in asked) return strings.editItem
  return asked.parent ? strings.addUnder(asked.kind) : strings.addTop(asked.kind)
}
