/// Moves blocks apart that would overlap: each is given by its wanted top and
/// its height, from the top down, and comes back with a top. Blocks that touch
/// lie around where they wanted to be together.
pub(super) fn spread(wanted: &[(f64, f64)]) -> Vec<f64> {
    let mut stacks: Vec<Stack> = Vec::new();
    for &(top, height) in wanted {
        let mut stack = Stack {
            top,
            height,
            blocks: 1,
        };
        while let Some(above) = stacks.pop_if(|above| above.top + above.height > stack.top) {
            stack = above.onto(&stack);
        }
        stacks.push(stack);
    }
    let mut heights = wanted.iter().map(|(_, height)| height);
    let mut tops = Vec::new();
    for stack in stacks {
        let mut top = stack.top;
        for height in heights.by_ref().take(stack.blocks) {
            tops.push(top);
            top += height;
        }
    }
    tops
}

/// Blocks without room between them.
struct Stack {
    top: f64,
    height: f64,
    blocks: usize,
}

impl Stack {
    /// This stack with another right below it, their common place the mean of
    /// where their blocks would put it.
    fn onto(self, below: &Self) -> Self {
        let (here, there) = (super::float(self.blocks), super::float(below.blocks));
        let top = (here * self.top + there * (below.top - self.height)) / (here + there);
        Self {
            top,
            height: self.height + below.height,
            blocks: self.blocks + below.blocks,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_touch_stays() {
        assert_eq!(
            spread(&[(0.0, 5.0), (5.0, 5.0), (20.0, 5.0)]),
            [0.0, 5.0, 20.0]
        );
    }

    #[test]
    fn what_overlaps_moves_apart_by_as_much_as_it_must() {
        assert_eq!(spread(&[(0.0, 10.0), (4.0, 10.0)]), [-3.0, 7.0]);
        // The lowest pushes the pair above it.
        assert_eq!(
            spread(&[(0.0, 10.0), (10.0, 10.0), (17.0, 10.0)]),
            [-1.0, 9.0, 19.0]
        );
    }
}
