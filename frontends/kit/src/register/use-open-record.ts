import { useSearchParams } from 'react-router'

const opened = 'record'

/** Which record is open, and how another is: it stands in the address, so that a link can lead to it. */
export function useOpenRecord(): [open: string | null, show: (id: string | null) => void] {
  const [params, setParams] = useSearchParams()
  function show(id: string | null) {
    setParams(
      (held) => {
        const next = new URLSearchParams(held)
        if (id) next.set(opened, id)
        else next.delete(opened)
        return next
      },
      { replace: id === null, preventScrollReset: true },
    )
  }
  return [params.get(opened), show]
}
