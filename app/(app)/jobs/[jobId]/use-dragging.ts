import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { useEffect, useRef, useState } from 'react'

type Given = {
  selected: string[]
  /** What hangs on the pointer when several are dragged. */
  previewOf: (count: number) => string
  onMove: (ids: string[], stageId: string) => void
  onRefuse: (ids: string[]) => void
}

/** Which cards are being dragged. A ticked card takes the others along. */
export function useDragging(given: Given): string[] {
  const [dragged, setDragged] = useState<string[]>([])
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  useEffect(() => {
    const idsOf = (data: Record<string, unknown>) => {
      const id = String(data.applicationId)
      const { selected } = latest.current
      return selected.includes(id) ? selected : [id]
    }
    return monitorForElements({
      canMonitor: ({ source }) => 'applicationId' in source.data,
      onGenerateDragPreview: ({ source, nativeSetDragImage }) => {
        const { length } = idsOf(source.data)
        if (length < 2) return
        setCustomNativeDragPreview({
          nativeSetDragImage,
          render: ({ container }) => {
            const preview = document.createElement('div')
            preview.className = 'drag-count'
            preview.textContent = latest.current.previewOf(length)
            container.append(preview)
          },
        })
      },
      onDragStart: ({ source }) => setDragged(idsOf(source.data)),
      onDrop: ({ source, location }) => {
        setDragged([])
        const target = location.current.dropTargets[0]?.data
        if (!target) return
        const ids = idsOf(source.data)
        if (typeof target.stageId === 'string') latest.current.onMove(ids, target.stageId)
        else latest.current.onRefuse(ids)
      },
    })
  }, [])
  return dragged
}
