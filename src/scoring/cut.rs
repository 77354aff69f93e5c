/// A graph as a symmetric table of weights, 0 where nothing joins two vertices.
pub(super) type Weights = Vec<Vec<usize>>;

/// Whether less than `least` weight holds some connected part of a graph
/// together: taking edges of that weight away makes two parts of one.
///
/// In an order where each vertex is the one most joined to those before it, the
/// weight that joins it to them is the least that parts it from the one just
/// before (Nagamochi & Ibaraki 1992; Stoer & Wagner 1997). So the last vertex
/// of each part is a cut to look at; and two neighbours joined by `least` or
/// more are on the same side of any cut looked for, and can be made one.
///
/// Each look at two vertices is taken from `work`. Where none is left, the graph
/// passes for weak.
pub(super) fn is_weak(mut graph: Weights, least: usize, work: &mut usize) -> bool {
    loop {
        let Some(rest) = work.checked_sub(graph.len() * graph.len()) else {
            return true;
        };
        *work = rest;
        let order = by_attachment(&graph);
        let ends = (order.iter().enumerate()).filter(|(at, (_, joined))| {
            let next = order.get(at + 1).map_or(0, |(_, joined)| *joined);
            *joined > 0 && next == 0
        });
        if ends.into_iter().any(|(_, (_, joined))| *joined < least) {
            return true;
        }
        let merged = contracted(&graph, &order, least);
        if merged.len() == graph.len() {
            return false;
        }
        graph = merged;
    }
}

/// The vertices in the order that adds the one most joined to those before it,
/// each with the weight that joins it to them; 0 where a new part begins.
fn by_attachment(graph: &Weights) -> Vec<(usize, usize)> {
    let mut joined = vec![0; graph.len()];
    let mut left: Vec<_> = (0..graph.len()).collect();
    let mut order = Vec::with_capacity(graph.len());
    while let Some(at) = (0..left.len()).max_by_key(|at| joined[left[*at]]) {
        let vertex = left.swap_remove(at);
        order.push((vertex, joined[vertex]));
        for (sum, weight) in joined.iter_mut().zip(&graph[vertex]) {
            *sum += weight;
        }
    }
    order
}

/// The graph with neighbours in the order made one where `least` joins them.
fn contracted(graph: &Weights, order: &[(usize, usize)], least: usize) -> Weights {
    let mut becomes = vec![0; graph.len()];
    let mut count = 0;
    for (vertex, joined) in order {
        count += usize::from(count == 0 || *joined < least);
        becomes[*vertex] = count - 1;
    }
    let mut merged = vec![vec![0; count]; count];
    for (from, row) in graph.iter().enumerate() {
        for (to, weight) in row.iter().enumerate() {
            if becomes[from] != becomes[to] {
                merged[becomes[from]][becomes[to]] += weight;
            }
        }
    }
    merged
}
