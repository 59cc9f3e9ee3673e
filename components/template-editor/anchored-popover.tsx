'use client'

import { type ReactNode, useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'

type Props = { box: DOMRect; label: string; onClose: () => void; children: ReactNode }

/** A popover at a place of the screen that is no element: the caret, a chip. */
export function AnchoredPopover({ box, label, onClose, children }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  const { left, top, width, height } = box
  return (
    <>
      <span ref={anchor} className="anchor" style={{ left, top, width, height }} aria-hidden />
      <Popover
        className="menu fieldmenu"
        triggerRef={anchor}
        placement="bottom start"
        maxHeight={400}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Dialog aria-label={label} className="outline-none">
          {children}
        </Dialog>
      </Popover>
    </>
  )
}
