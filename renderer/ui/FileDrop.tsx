import { carriesFiles, handOver, oneFileOf } from '@renderer/lib/dropped-file'
import { showFailure } from '@renderer/lib/toasts'
import type { DroppedFileId } from '@shared/core/dropped-file'
import { type DragEvent, type ReactNode, useState } from 'react'
import classes from './FileDrop.module.css'
import { attachedFilesStrings as strings } from './ui.strings'

interface Props {
  readonly onDropped: (dropped: DroppedFileId, name: string) => void
  /** Says under the content that files may be dropped here; once on a page is enough. */
  readonly hasHint?: boolean
  readonly children: ReactNode
}

/**
 * A place on which a file may be let go. The button beside it does the same by keyboard. While a
 * file is over it an outline is drawn that moves nothing.
 */
export function FileDrop({ onDropped, hasHint = false, children }: Props) {
  const [isOver, setIsOver] = useState(false)
  const [isTaking, setIsTaking] = useState(false)
  const take = async (data: DataTransfer) => {
    setIsTaking(true)
    try {
      const file = oneFileOf(data)
      onDropped(await handOver(file), file.name)
    } catch (error) {
      showFailure(error)
    } finally {
      setIsTaking(false)
    }
  }
  const hover = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = isTaking ? 'none' : 'copy'
    setIsOver(!isTaking)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; the button is the way of the keyboard
    <div
      className={classes.zone}
      data-over={isOver || undefined}
      aria-busy={isTaking || undefined}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={({ currentTarget, relatedTarget }) =>
        currentTarget.contains(relatedTarget as Node | null) || setIsOver(false)
      }
      onDrop={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setIsOver(false)
        if (!isTaking) void take(event.dataTransfer)
      }}
    >
      {children}
      {hasHint && <p className={classes.hint}>{strings.dropHint}</p>}
      {isOver && (
        <div className={classes.over} aria-hidden>
          <span className={classes.word}>{strings.dropHere}</span>
        </div>
      )}
    </div>
  )
}
