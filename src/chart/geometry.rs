use std::f64::consts::TAU;

/// The radar polygon through the known values alone: where one is missing,
/// the value at which the straight line between its known neighbours crosses
/// that axis, so that the line has no corner there.
///
/// None where no polygon around the centre says something: fewer than three
/// values, or neighbours half a turn or more apart.
pub(super) fn bridged(values: &[Option<f64>]) -> Option<Vec<f64>> {
    let axes = values.len();
    let known: Vec<_> = (values.iter().enumerate())
        .filter_map(|(at, value)| Some((at, (*value)?)))
        .collect();
    if known.len() < 3 {
        return None;
    }
    let mut polygon: Vec<_> = values.iter().map(|value| value.unwrap_or(0.0)).collect();
    let next = known.iter().cycle().skip(1);
    for (&(from, here), &(to, there)) in known.iter().zip(next) {
        let gap = (to + axes - from) % axes;
        if 2 * gap >= axes {
            return None;
        }
        for step in 1..gap {
            let turn = |steps| super::float(steps) * TAU / super::float(axes);
            polygon[(from + step) % axes] = crossing(here, there, turn(step), turn(gap));
        }
    }
    Some(polygon)
}

/// How far from the centre the line between two points crosses a ray: the
/// points' distances, the angle from the first to the ray, and to the second.
fn crossing(here: f64, there: f64, ray: f64, whole: f64) -> f64 {
    let across = here * ray.sin() + there * (whole - ray).sin();
    if across > 0.0 {
        here * there * whole.sin() / across
    } else {
        0.0
    }
}
