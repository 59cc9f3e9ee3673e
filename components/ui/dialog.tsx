'use client'

import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

type Props = {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** Wider than a question: a form of two columns. */
  width?: number
}

/** A dialog over the page: focus is kept inside, Escape and a click outside close it. */
export function Dialog({ title, isOpen, onClose, children, width }: Props) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="w-full grid place-items-center">
        <AriaDialog className="dialog" style={width ? { maxWidth: width } : undefined}>
          <Heading slot="title" level={2} className="mb-2">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
