//! The attributes that the support desk needs.

use super::api::{Client, types};
use intercom_api::{Error, Id};

/// Creates a company attribute with a fixed list of plans.
pub async fn plans(intercom: &Client, plans: &[String]) -> Result<types::DataAttribute, Error> {
    let mut request = types::CreateDataAttributeRequest::new()
        .name("plan")
        .model(types::CreateDataAttributeRequestModel::Company)
        .data_type(types::CreateDataAttributeRequestDataType::String);
    request.options = Some(plans.to_vec());
    intercom.data_attributes().create(request).await
}

/// Replaces the list of plans of a company attribute.
pub async fn replace(intercom: &Client, id: &Id, plans: &[String]) -> Result<(), Error> {
    let request = types::UpdateDataAttributeRequest::new().options(plans.to_vec());
    let attribute = intercom.data_attributes().update(id, request).await?;
    println!("{:?}: {:?}", attribute.name, attribute.options.len());
    Ok(())
}
