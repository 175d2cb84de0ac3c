// Passkeys. A form with data-sam-passkey is hidden until the browser can do it; sending it first asks our question, then the
// device, and then sends the device's answer in the form's own field.
(() => {
  const can = window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;
  if (!can) return;

  const ask = async (form) => {
    const token = new URLSearchParams();
    token.set("_csrf", form.elements["_csrf"].value);
    const answer = await fetch(form.dataset.samQuestion, { method: "POST", body: token, credentials: "same-origin" });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const credential = async (form) => {
    const question = await ask(form);
    return form.dataset.samPasskey === "make"
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
  };

  for (const form of document.querySelectorAll("form[data-sam-passkey]")) {
    const failed = form.parentElement.querySelector("[data-sam-failed]");
    form.closest("[data-sam-when-possible]").hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      failed.hidden = true;
      try {
        form.elements["credential"].value = JSON.stringify(await credential(form));
        form.submit();
      } catch (refused) {
        failed.hidden = false;
      }
    });
  }
})();
